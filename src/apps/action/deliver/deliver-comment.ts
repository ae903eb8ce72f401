/** The comment on a pull request, where it is wanted. */

import { checkKey } from './check-key.ts';
import type { Delivery } from './delivery.ts';

export const commentDelivery: Delivery = {
  what: 'The comment',
  async deliver({ report, inputs, context, github }, _, links) {
    const { pullRequest } = context;
    if (github === null || !inputs.action.comment || pullRequest === null) return {};
    await github.attempt('The comment', async (client) => {
      const { keepComment } = await import('./comment.ts');
      await keepComment(report, { pullRequest, key: checkKey(inputs, context), links }, client);
    });
    return {};
  },
};
