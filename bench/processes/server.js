// A service that gives every request the same answer; it sends its address to the parent process.
import { createServer } from 'node:http';
import { answers } from './answers.js';

const server = createServer((request, response) => {
  const body = request.method === 'GET' ? answers.job : answers.submitted;
  request.resume();
  request.on('end', () => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
    response.end(body);
  });
});
server.keepAliveTimeout = 0;
server.listen(0, '127.0.0.1', () => process.send(server.address().port));
