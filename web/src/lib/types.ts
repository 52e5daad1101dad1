// What the server answers (/api/v1). Decimals are texts ("74.57"), days "2024-12-31",
// moments ISO 8601 with +07:00, ids 26 characters. Never turned into a number here.

export interface Page<T> {
  items: T[];
  next: string | null;
}

export type Role = 'admin' | 'planner' | 'reporter' | 'unit_head' | 'leader' | 'supervisor';

export interface Session {
  user: { id: string; name: string; display_name: string };
  roles: { role: Role; org: string | null; org_name: string | null }[];
  may: string[];
  must_change_password: boolean;
  illustration: boolean;
  ends_at: string;
}

export type Mark = 'thường' | 'nội bộ' | 'mật';

export interface Summary {
  items: number;
  exceeded: number;
  met: number;
  not_met: number;
  unjudged: number;
  words: string;
}

export interface Span {
  start: number;
  end: number;
}

export interface Finding {
  rule: string;
  severity: 'warning' | 'info';
  message: string;
  targets: string[];
  source: Span[];
}

export interface Orphan {
  id: string;
  kind: string;
  quote: string;
}

export interface Plan {
  id: string;
  document: string;
  title: string | null;
  type: string | null;
  number: string | null;
  date: string | null;
  issuer: string | null;
  org: string | null;
  org_name: string | null;
  mark: Mark;
  from: number | null;
  to: number | null;
  vision: number | null;
  targets: number;
  tasks: number;
  confirmed: number;
  summary: Summary;
  illustration: boolean;
  revision: number;
}

export interface WholePlan extends Plan {
  references: { type: string | null; number: string | null; date: string | null; issuer: string | null; basis: boolean }[];
  declared_counts: { count: number; group: string | null }[];
  findings: Finding[];
  orphans: Orphan[];
}

export interface PlanDocument {
  id: string;
  name: string;
  received_at: string;
  received_by: string | null;
  type: string | null;
  number: string | null;
  date: string | null;
  issuer: string | null;
  title: string | null;
  mark: Mark;
  plan: string | null;
  revision: number;
  by_hand?: string[];
}

export interface Imported {
  document: string;
  plan: string;
  targets: number;
  tasks: number;
  known: boolean;
}

export type Change = 'level' | 'increase' | 'decrease' | 'maintain';
export type Comparator = 'eq' | 'ge' | 'gt' | 'le' | 'lt' | 'range';
export type Polarity = 'higher' | 'lower';
export type Points = 'percent' | 'points';
export type State = 'read' | 'corrected' | 'confirmed' | 'added' | 'dropped' | 'orphan';
export type Judgement = 'exceeded' | 'met' | 'not_met' | 'unjudged';
export type FigureKind = 'actual' | 'estimate' | 'official';
export type Measure = 'period' | 'year_to_date' | 'point';

export interface Period {
  id: string;
  name: string;
  from: string;
  to: string;
}

export interface TargetFigure {
  value: string | null;
  value_max: string | null;
  words: string | null;
  approximate: boolean;
  kind: FigureKind;
  day: string;
  period: Period | string | null;
  measure: Measure;
  per_document: boolean;
  disputed: boolean;
}

export interface Target {
  id: string;
  plan: string;
  revision: number;
  parent: string | null;
  item: number | null;
  group: string | null;
  series: string | null;
  indicator_name: string;
  indicator: string | null;
  change: Change;
  comparator: Comparator;
  value: string | null;
  value_max: string | null;
  approximate: boolean;
  unit: string | null;
  price_base: string | null;
  year: number | null;
  span: { from: number; to: number } | null;
  recurs: string | null;
  qualifiers: string[];
  orgs: string[];
  place: 'main' | 'task';
  mark: Mark;
  plan_text: string | null;
  polarity: Polarity;
  polarity_confirmed: boolean;
  points: Points | null;
  state: State;
  version: number;
  version_valid_from: string | null;
  version_decision: string | null;
  source: Span | null;
  quote: string | null;
  lead: string | null;
  lead_name: string | null;
  figure: TargetFigure | null;
  base: TargetFigure | null;
  computed_change: string | null;
  percent: string | null;
  difference: string | null;
  judgement: Judgement;
  judgement_words: string;
  judgement_why: string | null;
}

export interface TargetEdit {
  indicator_name?: string;
  series?: string | null;
  group?: string | null;
  unit?: string | null;
  price_base?: string | null;
  change?: Change;
  comparator?: Comparator;
  value?: string | null;
  value_max?: string | null;
  approximate?: boolean;
  year?: number | null;
  polarity?: Polarity;
  points?: Points | null;
  lead?: string | null;
  state?: 'confirmed' | 'dropped';
  mark?: Mark;
  why?: string;
}

export interface HistoryLine {
  at: string;
  by: string | null;
  act: string;
  field: string | null;
  before: unknown;
  after: unknown;
  why: string | null;
  decision: string | null;
}

export interface FigureEntry {
  target: string;
  kind: FigureKind;
  day: string;
  measure?: Measure;
  value: string | null;
  value_max: string | null;
  words: string | null;
  approximate: boolean;
  note: string | null;
  on_behalf_of: string | null;
  source_paper: string | null;
}

export interface Figure {
  id: string;
  value: string | null;
  value_max: string | null;
  words: string | null;
  approximate: boolean;
  kind: FigureKind;
  day: string;
  period: Period | null;
  measure: Measure;
  by: string | null;
  by_org_name: string | null;
  about_org_name: string | null;
  on_behalf_of_name: string | null;
  source_paper: string | null;
  note: string | null;
  at: string;
  current: boolean;
  per_document: boolean;
}

export interface Task {
  id: string;
  plan: string;
  section: string[];
  heading: string | null;
  text: string;
  lead: string | null;
  lead_name: string | null;
  coordinating: string[];
  due: string | null;
  focus: boolean;
  source: Span | null;
  state: State;
  revision: number;
}

export interface Org {
  id: string;
  name: string;
  kind: string;
  code: string | null;
  parent: string | null;
  valid_from: string;
  ended: string | null;
}
