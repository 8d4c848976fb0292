import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A gate in front of a server's port, which can be shut like a cut cable: no data passes, and no connection ends. */
export interface TcpGate {
  readonly port: number;
  /** Blocks all data, in both directions, on existing and new connections. */
  shut(): void;
  /** Lets new connections through again; earlier ones stay dead, as after a change of network. */
  open(): void;
  close(): Promise<void>;
}

/** Opens a gate in front of a loopback port. */
export async function openTcpGate(target: number): Promise<TcpGate> {
  const sockets = new Set<Socket>();
  let isShut = false;
  const server = createServer((near) => {
    const far = connect(target, '127.0.0.1');
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => sockets.delete(socket));
    }
    if (isShut) {
      near.pause();
      return;
    }
    near.pipe(far);
    far.pipe(near);
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    shut() {
      isShut = true;
      for (const socket of sockets) {
        socket.unpipe();
        socket.pause();
        socket.removeAllListeners('close');
      }
    },
    open() {
      isShut = false;
    },
    async close() {
      const ended = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      await ended;
    },
  };
}
