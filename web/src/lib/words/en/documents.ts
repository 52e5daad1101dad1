// Documents and their chain, in English.
import type { documents as vi } from '../vi/documents';

export const documents: Record<keyof typeof vi, string> = {
  documents: 'Documents',
  documents_search: 'Number, subject or issuer',
  documents_none: 'No document fits.',
  documents_empty: 'There are no documents yet.',
  documents_import: 'Import the first plan',
  documents_more: 'Show more',
  document_plan: 'Open the plan',
  document_text: 'Plain text (.txt)',
  document_mark_why: 'Internal documents are hidden from supervisors and the public; secret ones are not taken in.',
  chain_above: 'Carries out',
  chain_basis: 'Legal basis',
  chain_other: 'Other documents that it names',
  chain_absent: 'not in the store',
  chain_later: 'Documents that are not in the store are linked here once they are imported.',
  chain_maybe: 'perhaps this one: only the number fits',
  chain_none_above: 'It names no other document.',
  chain_below: 'Carried out by',
  chain_none_below: 'No document in the store names this one.',
  chain_recipients: 'Recipients',
};
