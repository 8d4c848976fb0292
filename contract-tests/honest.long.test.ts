import { describe, expect, it } from 'vitest';
import { honestServices, judgeHonest } from './testing/honest.js';
import { provenRow } from './testing/proof.js';

describe('whole runs against an honest service', () => {
  it.each(honestServices.map((service) => [service.name, service] as const))(
    '%s: nothing fails, and docs/proof.md tells what is noted',
    async (name, service) => {
      const { failed, messages, row } = await judgeHonest(service);

      expect(messages).toEqual([]);
      expect(failed).toEqual([0, 0]);
      expect(provenRow(name), 'npm run contract:proof writes it anew').toBe(row);
    },
  );
});
