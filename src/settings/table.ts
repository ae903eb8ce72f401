/**
 * The settings of a check: one table that the action's inputs, the terminal command's flags, the
 * config file and the documentation are all made from, so that they cannot disagree.
 */

import { JUDGING } from './rows/judging.ts';
import { MANIFESTS } from './rows/manifests.ts';
import { RUN } from './rows/run.ts';
import type { Setting } from './rows/setting.ts';

export const SETTINGS = { ...MANIFESTS, ...JUDGING, ...RUN } as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof SETTINGS;

export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[];

const setting = (name: SettingName): Setting => SETTINGS[name];

export const CHECK_ONLY = SETTING_NAMES.filter((name) => setting(name).onlyCheck);

/** The settings that a config file may contain. */
export const CONFIG_NAMES = SETTING_NAMES.filter((name) => !setting(name).onlyStep);

/** Values as they were written; an absent or blank one was not set. */
export type RawSettings = Partial<Record<SettingName, string>>;
