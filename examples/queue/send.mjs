// Puts orders into the queue: DATABASE_URL=postgres://… node send.mjs 100
import PgBoss from 'pg-boss';

const boss = new PgBoss(process.env.DATABASE_URL);
boss.on('error', console.error);
await boss.start();
await boss.createQueue('patches', {
  retryLimit: 10,
  retryDelay: 1,
  // A job whose worker is silent for this long is given to another.
  expireInSeconds: Number(process.env.EXPIRE_SECONDS ?? 60),
});
const image = process.env.IMAGE ?? 'asset_GTrL3mq4SXWyMxkOHRxlpw';
for (let number = 1; number <= Number(process.argv[2] ?? 100); number++) {
  const params = {
    image,
    patch: { image, mode: 'override' },
    position: { x: 10 * number, y: 0 },
    allowOverflow: true,
  };
  await boss.send('patches', { key: `order-${number}`, params });
}
await boss.stop();
