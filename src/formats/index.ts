import { bagit } from './bagit/index.ts';
import { checksumList } from './checksum-list/index.ts';
import { croissant } from './croissant/index.ts';
import { cyclonedx } from './cyclonedx/index.ts';
import { dvc } from './dvc/index.ts';
import type { Format } from './format.ts';
import { frictionless } from './frictionless/index.ts';
import { hubMetadata } from './hub-metadata.ts';
import { inToto } from './in-toto/index.ts';
import { kitfile } from './kitfile.ts';
import { mlmodel } from './mlmodel.ts';
import { ocfl } from './ocfl/index.ts';
import { oci } from './oci/index.ts';
import { onnxHub } from './onnx-hub/index.ts';
import { pooch } from './pooch.ts';
import { registry } from './registry/index.ts';
import { roCrate } from './ro-crate/index.ts';
import { shardIndex } from './shard-index/index.ts';
import { spdx } from './spdx/index.ts';
import { tfdsChecksums } from './tfds-checksums.ts';

/** Every format that is read. The first one that recognises a file reads it: special ones stand before general ones. */
export const FORMATS = [
  tfdsChecksums,
  pooch,
  bagit,
  checksumList,
  ocfl,
  onnxHub,
  dvc,
  roCrate,
  croissant,
  frictionless,
  inToto,
  cyclonedx,
  spdx,
  oci,
  kitfile,
  mlmodel,
  shardIndex,
  hubMetadata,
  registry,
] as const satisfies readonly Format[];

/** Whether manifests of a format are lists with a line for each file. */
export function isLineList(format: string): boolean {
  return formatNamed(format)?.isLineList === true;
}

/** The command that makes a manifest of a format anew; null where a digest in it can be changed in place. */
export function toolFor(format: string): string | null {
  return formatNamed(format)?.tool ?? null;
}

function formatNamed(wanted: string): Format | undefined {
  return FORMATS.find(({ name }) => name === wanted);
}
