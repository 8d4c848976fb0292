import { describe, expect, it } from 'vitest';
import { honestServices, judgeHonest } from './testing/honest.js';
import { provenRow } from './testing/proof.js';

describe('a whole run against an honest service', () => {
  it.each(honestServices.map((service) => [service.name, service] as const))(
    '%s: no check fails, and docs/proof.md lists the notes',
    async (name, service) => {
      const { failed, messages, row } = await judgeHonest(service);

      expect(messages).toEqual([]);
      expect(failed).toEqual([0, 0]);
      expect(provenRow(name), 'run npm run contract:proof to update it').toBe(row);
    },
  );
});
