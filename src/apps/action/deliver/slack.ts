/** Tells a Slack channel of drift, by the incoming webhook of SLACK_WEBHOOK_URL. */

import { headline } from '../../../reporters/verdict.ts';
import type { Delivery } from './delivery.ts';

export const slackDelivery: Delivery = {
  what: 'The Slack message',
  async deliver({ report }, _, links) {
    const { SLACK_WEBHOOK_URL: url } = process.env;
    if (!url || report.outcome === 'pass') return {};
    const text = `${headline(report).words} ${links?.runUrl ?? ''}`.replace(/[&<>]/g, ' ');
    const body = JSON.stringify({ text });
    const headers = { 'content-type': 'application/json' };
    const signal = AbortSignal.timeout(10_000);
    const answer = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'error' });
    if (!answer.ok) throw new Error(`the webhook answered ${answer.status}`);
    return {};
  },
};
