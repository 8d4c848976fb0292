import type { AssetUploadResponse } from '../../generated/schema.js';
import { isObject } from '../../src/contract/document.js';
import type { Finding } from '../../src/contract/findings.js';
import type { Asset } from '../../src/index.js';
import { usualBody } from '../engine/case.js';
import type { Check } from '../engine/check.js';
import type { Contract } from '../engine/contract.js';
import { type Operation, operationNamed } from '../engine/contractDocument.js';
import type { Judgement } from '../engine/judgement.js';
import { persists } from '../engine/persists.js';
import { planRequest } from '../engine/request.js';
import { toWalkCheck } from '../engine/walk.js';
import { listAssets, readAssets } from './records.js';

/** Makes two assets and deletes one: it must be gone when read alone, in bulk and in the list, and the other not. */
export function deletionWalk(contract: Contract): Check {
  const { document } = contract;
  const make = operationNamed(document, 'assetsUpload');
  const remove = operationNamed(document, 'assetsDeleteMultiple');
  const one = operationNamed(document, 'assetsRetrieve');
  const bulk = operationNamed(document, 'assetsGetBulk');
  const list = operationNamed(document, 'assetsList');
  return toWalkCheck(contract, {
    name: 'deletion',
    operation: remove,
    title: 'of an asset of its own',
    effect: 'writes',
    needs: ['stored-records', 'deletions'],
    async run(walk) {
      const making = planRequest(contract, make, walk.target, usualBody(contract, make));
      const makeOne = async () => {
        const made = await walk.take(make, making);
        return isObject<AssetUploadResponse>(made) ? (made.asset as Asset).id : undefined;
      };
      const [kept, id] = [await makeOne(), await makeOne()];
      if (kept === undefined || id === undefined) return undefined;
      const statusOf = async (assetId: string) => {
        const reading = walk.plan(one, { parameters: { assetId } });
        return (await walk.receive(one, reading, anything))?.status;
      };
      const wasThere = (await statusOf(kept)) === 200;
      const removing = walk.plan(remove, { body: { assetIds: [id] } });
      if ((await walk.take(remove, removing)) === undefined) return undefined;
      // The same image may be stored as the same asset.
      if (kept !== id && wasThere && (await statusOf(kept)) === 404)
        walk.violates(remove, goneToo(kept, id));
      const newest = { sortBy: 'createdAt', sortDirection: 'desc', pageSize: '20' };
      const isIn = (assets: readonly Asset[] = []) => assets.some((each) => each.id === id);
      const places: readonly (readonly [Operation, () => Promise<boolean>])[] = [
        [one, async () => (await statusOf(id)) === 200],
        [bulk, async () => isIn(await readAssets(walk, [id]))],
        [list, async () => isIn((await listAssets(walk, newest))?.items)],
      ];
      for (const [operation, isThere] of places) {
        if ((await isThere()) && (await persists(walk.target, isThere)))
          walk.violates(operation, stillThere(operation, id));
      }
      return undefined;
    },
  });
}

/** Only the status is judged in answers about a deleted record. */
function anything(): Judgement {
  return { violations: [], drift: [] };
}

function goneToo(kept: string, id: string): Finding {
  const message = `The asset ${id} was to be deleted, but ${kept} is gone too.`;
  return odd(kept, 'no such asset', message);
}

function stillThere({ id: operation }: Operation, id: string): Finding {
  const message = `The asset ${id} was deleted, but ${operation} still returns it.`;
  return odd('no such asset', id, message);
}

function odd(expected: string, actual: string, message: string): Finding {
  const documentPointer = '/paths/~1assets/delete';
  return { pointer: '', documentPointer, keyword: 'deletion', expected, actual, message };
}
