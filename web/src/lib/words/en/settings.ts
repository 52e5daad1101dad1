// Settings; the plain words where the office gave no name, in English.
import type { settings as vi } from '../vi/settings';

export const settings: Record<keyof typeof vi, string> = {
  settings: 'Settings',
  settings_names: 'Names',
  settings_why: 'What levels, offices and roles are called here. A changed name shows on every screen; the old one stays for the days before.',
  settings_key: 'Used for',
  settings_value: 'Name',
  settings_plain: 'not named: “{0}”',
  settings_change: 'Rename',
  settings_reset: 'Take the name back',
  settings_saved: 'Changed.',
  settings_level: 'Level {0} of the tree of units',
  settings_office_planning: 'The office that imports, compiles and urges plans',
  settings_office_general: 'The office that submits and issues',
  settings_role: 'Role: {0}',
  level_1: 'level 1',
  level_2: 'level 2',
  level_3: 'level 3',
  level_4: 'level 4',
  office_planning: 'the planning office',
  office_general: 'the issuing office',
};
