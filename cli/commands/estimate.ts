import type { AddCommand } from '../command.js';
import { units } from '../jobs.js';
import { addPatchArguments, type PatchArguments, readPatchParams } from '../patchParams.js';

/** `estimate`: asks what a patch would cost. */
export const estimate: AddCommand = (program, context) => {
  addPatchArguments(program.command('estimate'))
    .summary('ask what a patch would cost')
    .description(
      'Asks what a patch would cost, in creative units. Nothing is submitted, and nothing is charged.',
    )
    .example('estimate canvas.png sticker.png --x 160 --y 96', 'the price of a patch')
    .action(async (image: string, patch: string | undefined, options: PatchArguments) => {
      const params = await readPatchParams(context, [image, patch], options);
      const client = await context.client();
      const price = await client.generate.estimatePatch(params, { signal: context.signal });
      const { exactCost, creativeUnitsDiscount: discount, costDetails } = price;
      context.result({ cost: exactCost, discount, costDetails }, [
        units(exactCost),
        ...Object.entries(costDetails ?? {}).map(([name, cost]) => `  ${name}: ${cost}`),
      ]);
    });
};
