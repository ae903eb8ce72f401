/** Choices, flags and settings that several commands have. */

import { CHECK_ONLY, SETTING_NAMES } from '../../settings/table.ts';
import type { Flag } from './command-info.ts';

export const REPORT_FORMATS = ['text', 'json', 'markdown', 'sarif', 'html', 'junit', 'gitlab'] as const;
export const PLAN_FORMATS = ['text', 'nul', 'json', 'lfs'] as const;
export const INIT_FORMATS = ['text', 'patch'] as const;
export const SELF_TEST_FORMATS = ['text', 'json'] as const;
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

export const FORMAT_FLAG: Flag = {
  value: REPORT_FORMATS.join('|'),
  help: 'The format of the report. json prints only the report. gitlab is for Code Quality.',
  default: 'text',
  choices: REPORT_FORMATS,
};

export const OUTPUT_FLAG: Flag = {
  value: 'DIR',
  help: 'Also write report.html, report.json, report.md, report.sarif, report.junit.xml and report.gitlab.json to this folder, which must be outside the checked folder.',
  default: '',
};

/** How much of a report in text is printed. */
export const VERBOSITY_FLAGS = {
  quiet: { value: null, help: 'Print the verdict alone.', default: '' },
  verbose: { value: null, help: 'Print every stage too, and not only those that failed.', default: '' },
} as const satisfies Record<string, Flag>;

export const NO_OPERAND = { called: 'operand', max: 0 };
export const WRITE_FLAG: Flag = {
  value: 'FILE',
  help: 'Write the result to this file, and nothing to standard output. The file is replaced as a whole.',
  default: '',
};

export const ONE_FOLDER = { called: 'folder', max: 1 };

export const READING_SETTINGS = SETTING_NAMES.filter((name) => !CHECK_ONLY.includes(name));
