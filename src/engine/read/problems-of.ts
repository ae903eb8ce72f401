import type { UngradedFinding } from '../../model/finding.ts';
import type { Manifest } from '../../model/manifest.ts';

/** The findings that the problems of a manifest amount to. What describes them is loaded where there are some. */
export async function problemsOf(manifest: Manifest): Promise<UngradedFinding[]> {
  const { problems } = manifest;
  if (problems.length === 0) return [];
  const { describeProblem } = await import('./describe-problem.ts');
  return problems.map((problem) => describeProblem(problem, manifest.locate(problem.at)));
}
