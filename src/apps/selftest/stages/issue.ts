/** Whether the one issue is opened, updated and closed, by the real client. */

import type { Report } from '../../../model/report.ts';
import { connect } from '../../action/deliver/github.ts';
import { type IssueSettings, keepIssue } from '../../action/deliver/issue.ts';
import { benchRepository, checkOf, checksumListOf, write } from '../repository.ts';
import { type Asked, type ServerReply, serve } from '../server.ts';
import { expect, type Stage } from '../stage.ts';

const OPTIONS: IssueSettings = {
  key: 'selftest',
  title: 'Drift',
  isTitleLive: false,
  labels: [],
  assignees: [],
  close: true,
  links: null,
};

interface Stored {
  readonly number: number;
  title: string;
  body: string;
  state: string;
  comments: number;
}

/** The part of GitHub's API that issues need (docs.github.com: REST API, issues), with one repository's issues. */
class Issues {
  readonly stored: Stored[] = [];
  readonly #labels = new Set<string>();

  answer({ method, path, body }: Asked): ServerReply {
    const [, number, comments] = /^\/repos\/owner\/name\/issues(?:\/(\d+)(\/comments)?)?$/.exec(path) ?? [];
    const fields = (body === '' ? {} : JSON.parse(body)) as Record<string, string>;
    if (method === 'POST' && path === '/repos/owner/name/labels') {
      this.#labels.add(fields.name ?? '');
      return { status: 201, body: fields };
    }
    if (!path.startsWith('/repos/owner/name/issues')) return { status: 404, body: { message: 'Not Found' } };
    const issue = this.stored.find((one) => String(one.number) === number);
    if (number === undefined && method === 'GET') return { status: 200, body: this.stored.map(told) };
    if (number === undefined && method === 'POST') return this.#create(fields);
    if (issue === undefined) return { status: 404, body: { message: 'Not Found' } };
    if (comments !== undefined && method === 'POST') {
      issue.comments += 1;
      return { status: 201, body: { id: issue.comments, ...fields } };
    }
    if (method !== 'PATCH') return { status: 405, body: { message: 'Method Not Allowed' } };
    Object.assign(issue, fields);
    return { status: 200, body: told(issue) };
  }

  #create({ title = '', body = '' }: Record<string, string>): ServerReply {
    const made = { number: this.stored.length + 1, title, body, state: 'open', comments: 0 };
    this.stored.push(made);
    return { status: 201, body: told(made) };
  }
}

const told = (issue: Stored) => ({
  ...issue,
  html_url: `https://github.com/owner/name/issues/${issue.number}`,
  user: { type: 'Bot' },
  author_association: 'NONE',
});

export const issue: Stage = {
  name: 'issue',
  async run(bench) {
    const issues = new Issues();
    await using server = await serve((asked) => issues.answer(asked));
    const notes: string[] = [];
    /** One run's delivery, with a client of its own as each run has. */
    const deliver = async (report: Report) => {
      const limits = { budgetMs: 30_000, answerMs: 10_000, secondMs: 1 };
      const token = 'selftest-token-0123456789';
      const github = connect({ token, owner: 'owner', repo: 'name', baseUrl: server.url, ...limits });
      const kept = await keepIssue({
        report,
        options: OPTIONS,
        github,
        exist: async () => new Set(),
        note: (text) => notes.push(text),
      });
      return kept?.action ?? 'none';
    };
    const files = { 'a.bin': 'a\n', 'b.bin': 'b\n' };
    const root = benchRepository(bench, { 'models/checksums.sha256': checksumListOf(files) });
    const check = (a: string, b: string) => {
      write(root, { 'models/a.bin': a, 'models/b.bin': b });
      return checkOf(bench, root);
    };
    const state = () => issues.stored.map(({ state: now, comments }) => [now, comments]);
    expect('a run without drift', await deliver(await check('a\n', 'b\n')), 'none');
    expect(
      'the first drift',
      [await deliver(await check('?\n', 'b\n')), state()],
      ['created', [['open', 0]]],
    );
    const more = await check('?\n', '?\n');
    expect('more drift', [await deliver(more), state()], ['updated', [['open', 1]]]);
    expect('the same drift', [await deliver(more), state()], ['unchanged', [['open', 1]]]);
    const clean = await check('a\n', 'b\n');
    const unfinished = await deliver({ ...clean, complete: false });
    expect('a run that is not complete', [unfinished, state()], ['unchanged', [['open', 1]]]);
    expect('a run without drift', [await deliver(clean), state()], ['closed', [['closed', 2]]]);
    expect('notes', notes, []);
    return 'one issue opened, updated, left alone, kept open by an incomplete run, and closed';
  },
};
