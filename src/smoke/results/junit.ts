import { xmlText as xml } from '../../text/xml.ts';
import type { SmokeRun, TestResult } from '../smoke-run.ts';

/** JUnit's XML, as CI systems read it: blocked is an error, since the test could not run. */
export function renderJunit(run: SmokeRun): string {
  const { fail, blocked } = run.summary;
  const tests = run.groups.flatMap((group) => group.tests);
  const suites = run.groups.map(({ id, title, reason, tests: own }) => {
    const count = (status: TestResult['status']) => own.filter((test) => test.status === status).length;
    const cases = own.map(testCase).join('');
    const problem =
      reason === null
        ? ''
        : `    <testcase name="${xml(id)}" classname="group"><failure message="${xml(reason)}"/></testcase>\n`;
    const counts = `tests="${own.length + (reason === null ? 0 : 1)}" failures="${count('fail') + (reason === null ? 0 : 1)}" errors="${count('blocked')}" skipped="${count('skip')}"`;
    return `  <testsuite name="${xml(title ?? id)}" ${counts} time="${seconds(own)}">\n${cases}${problem}  </testsuite>\n`;
  });
  const groupFailures = run.groups.filter(({ reason }) => reason !== null).length;
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="manifest-drift smoke" tests="${tests.length + groupFailures}" failures="${fail + groupFailures}" errors="${blocked}" time="${seconds(tests)}">
${suites.join('')}</testsuites>
`;
}

function testCase({
  endpoint,
  id,
  subject,
  status,
  kind,
  reason,
  fix,
  duration_ms: ms,
  location,
}: TestResult): string {
  const file = location === null ? '' : ` file="${xml(location.file)}" line="${location.line}"`;
  const head = `    <testcase name="${xml(id)}" classname="${xml(subject ?? endpoint ?? 'command')}" time="${(ms / 1000).toFixed(3)}"${file}`;
  if (status === 'pass') return `${head}/>\n`;
  const message = xml(reason ?? status);
  if (status === 'skip') return `${head}><skipped message="${message}"/></testcase>\n`;
  const name = status === 'fail' ? 'failure' : 'error';
  return `${head}><${name} type="${kind ?? ''}" message="${message}">${xml(fix ?? '')}</${name}></testcase>\n`;
}

const seconds = (tests: readonly TestResult[]) =>
  (tests.reduce((sum, test) => sum + test.duration_ms, 0) / 1000).toFixed(3);
