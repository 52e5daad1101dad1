// Tasks, in English.
import type { tasks as vi } from '../vi/tasks';

export const tasks: Record<keyof typeof vi, string> = {
  tasks_empty: 'No task was read in this document.',
  task_due: 'due {0}',
  task_focus: 'focus',
  task_lead: 'Assign the lead',
  task_no_lead: 'not assigned',
  task_with: 'with: {0}',
  findings_empty: 'There are no findings.',
  findings_warning: 'to be looked at',
  findings_info: 'to know',
  findings_show: 'Show in the text',
  orphans: 'Items that no longer match the text',
  orphans_why: 'The present reading does not find these; everything entered for them is kept.',
};
