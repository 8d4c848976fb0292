// Imports one module: `import.js URL`. Prints milliseconds and the bytes that the process grew by.
const [url] = process.argv.slice(2);
const before = process.memoryUsage().rss;
const start = performance.now();
await import(url);
const ms = performance.now() - start;
console.log(JSON.stringify({ ms, bytes: process.memoryUsage().rss - before }));
