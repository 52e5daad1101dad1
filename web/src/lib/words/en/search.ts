// Search, in English.
import type { search as vi } from '../vi/search';

export const search: Record<keyof typeof vi, string> = {
  search_title: 'Search',
  search_for: 'Search “{0}”',
  search_everywhere: 'Search everything',
  search_key: 'Key / or Ctrl+K',
  search_how: 'No diacritics needed. All words must be there; put a phrase in quotes: "nông thôn mới".',
  search_nothing: 'Nothing was found. Use fewer words, or no quotes, and search again.',
  search_document: 'Documents',
  search_target: 'Targets',
  search_task: 'Tasks',
  search_all: 'Show all {0}',
  search_more: 'Show more ({0} left)',
  search_kinds: 'Search documents, targets and tasks',
  search_chain: 'related documents',
};
