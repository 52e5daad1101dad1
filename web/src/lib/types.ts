// Printed by `make types` from the field tables of src/model. Decimals are texts ("74.57"),
// days "2024-12-31", moments ISO 8601 with +07:00, ids 26 characters; never turned into a
// number here. What is taken may leave any field out.

export interface Page<T> {
  items: T[];
  next: string | null;
}

export type Role = 'admin' | 'planner' | 'reporter' | 'unit_head' | 'leader' | 'supervisor';

export type Mark = 'thường' | 'nội bộ' | 'mật';

export type ItemKind = 'target' | 'task' | 'duty' | 'reporting';

export type State = 'read' | 'corrected' | 'confirmed' | 'added' | 'orphan' | 'dropped' | 'split' | 'joined';

export type Act = 'set' | 'add' | 'drop' | 'split' | 'join' | 'confirm' | 'version' | 'allocate' | 'reread' | 'accept' | 'refuse' | 'attach' | 'undo';

export type Change = 'level' | 'increase' | 'decrease' | 'maintain';

export type Comparator = 'eq' | 'ge' | 'gt' | 'le' | 'lt' | 'range';

export type Polarity = 'higher' | 'lower';

export type Points = 'percent' | 'points';

export type Place = 'main' | 'task';

export type Judgement = 'unjudged' | 'not_met' | 'met' | 'exceeded';

export type FigureKind = 'actual' | 'estimate' | 'official';

export type Measure = 'period' | 'year_to_date' | 'point' | 'numerator' | 'denominator' | 'change';

export type UserState = 'active' | 'locked' | 'ended';

export type UnownedKind = 'targets' | 'tasks' | 'unit';

export type OrgFact = 'name' | 'kind' | 'code' | 'parent' | 'end' | 'founded';

export type OrgOutcome = 'founded' | 'changed' | 'same' | 'wrong';

export type Need = 'confirm' | 'decide' | 'orphan' | 'lead' | 'task_lead';

export type Tracking = 'tracked' | 'routine';

export type TaskTime = 'done_in_time' | 'done_late' | 'within' | 'soon' | 'overdue' | 'no_due';

export type IndicatorKind = 'flow' | 'stock' | 'rate' | 'milestone';

export type OverOrgs = 'sum' | 'ratio' | 'mean' | 'none';

export type ReportsBy = 'each' | 'one' | 'planner';

export interface Session {
  user: { id: string; name: string; display_name: string };
  roles: { role: Role; org: string | null; org_name: string | null }[];
  may: string[];
  must_change_password: boolean;
  illustration: boolean;
  ends_at: string;
}

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
  plan: string;
  kind: ItemKind;
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

export interface WholePlan {
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
  by_hand: string[];
  revision: number;
}

export interface DocumentChain {
  recipients: string[];
  above: { type: string | null; number: string | null; date: string | null; issuer: string | null; basis: boolean; documents: { document: string; plan: string | null; type: string | null; number: string | null; date: string | null; issuer: string | null; title: string | null; basis: boolean; sure: boolean }[] }[];
  below: { document: string; plan: string | null; type: string | null; number: string | null; date: string | null; issuer: string | null; title: string | null; basis: boolean; sure: boolean }[];
}

export interface SearchHit {
  id: string;
  plan: string | null;
  document: string;
  title: string | null;
  number: string | null;
  plan_title: string | null;
  date: string | null;
  issuer: string | null;
  passage: string;
  marks: Span[];
  source: Span;
}

export interface Imported {
  document: string;
  plan: string;
  targets: number;
  tasks: number;
  known: boolean;
  org: string | null;
  org_name: string | null;
  org_founded: boolean;
}

export interface Period {
  id: string;
  name: string;
  from: string;
  to: string;
}

export interface TargetFigure {
  day: string;
  value: string | null;
  value_max: string | null;
  words: string | null;
  approximate: boolean;
  kind: FigureKind;
  period: Period | null;
  measure: Measure | null;
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
  indicator: string;
  change: Change;
  comparator: Comparator;
  value: string | null;
  value_max: string | null;
  approximate: boolean;
  unit: string | null;
  price_base: string | null;
  year: number | null;
  span: { from: number; to: number } | null;
  recurs: 'year' | null;
  qualifiers: string[];
  orgs: string[];
  place: Place;
  mark: Mark;
  plan_text: string | null;
  polarity: Polarity;
  polarity_confirmed: boolean;
  points: Points | null;
  state: State;
  version: number;
  version_valid_from: string | null;
  version_decision: string | null;
  source: Span;
  quote: string;
  lead: string | null;
  lead_name: string | null;
  reporting: ReportsBy | null;
  reporter: string | null;
  reporter_name: string | null;
  followed: boolean;
  over_orgs: OverOrgs;
  figure: TargetFigure | null;
  base: TargetFigure | null;
  last_year: TargetFigure | null;
  computed_change: string | null;
  percent: string | null;
  difference: string | null;
  base_percent: string | null;
  base_difference: string | null;
  judgement: Judgement;
  judgement_words: string;
  judgement_why: string | null;
  allocations: number;
  allocated: string | null;
  gap: string | null;
  allocated_words: string;
}

export interface TargetEdit {
  indicator_name?: string | null;
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
  reporting?: ReportsBy | null;
  reporter?: string | null;
  followed?: boolean;
  state?: State;
  mark?: Mark;
  why?: string | null;
}

export interface HistoryLine {
  at: string;
  by: string | null;
  act: Act;
  field: string | null;
  before: string | null;
  after: string | null;
  why: string | null;
  decision: string | null;
  undone: boolean;
}

export interface FigureEntry {
  target?: string | null;
  kind?: FigureKind;
  day?: string | null;
  measure?: Measure | null;
  value?: string | null;
  value_max?: string | null;
  words?: string | null;
  approximate?: boolean;
  note?: string | null;
  on_behalf_of?: string | null;
  source_paper?: string | null;
  about_org?: string | null;
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
  measure: Measure | null;
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
  plan_number: string | null;
  plan_title: string | null;
  section: string[];
  heading: string | null;
  text: string;
  lead: string | null;
  lead_name: string | null;
  lead_words: string[];
  coordinating: string[];
  coordinating_orgs: { id: string; name: string }[];
  due: string | null;
  no_due: boolean;
  product: string | null;
  steps: { text: string; due: string | null }[];
  tracking: Tracking | null;
  done: string | null;
  time: TaskTime | null;
  proposed: { name: string; org: string | null; source: 'text' | 'words'; phrase: string | null } | null;
  focus: boolean;
  source: Span;
  quote: string;
  state: State;
  mark: Mark;
  revision: number;
}

export interface TaskEdit {
  lead?: string | null;
  coordinating_orgs?: string[];
  due?: string | null;
  no_due?: boolean;
  product?: string | null;
  steps?: { text: string; due: string | null }[];
  tracking?: Tracking | null;
  done?: string | null;
  text?: string | null;
  state?: State;
  mark?: Mark;
  why?: string | null;
}

export interface Org {
  id: string;
  name: string;
  kind: string | null;
  code: string | null;
  parent: string | null;
  parent_name: string | null;
  children: number;
  valid_from: string | null;
  ended: string | null;
}

export interface PlanNeed {
  need: Need;
  plan: string | null;
  plan_title: string | null;
  plan_number: string | null;
  count: number;
}

export interface Mine {
  target: string | null;
  plan: string | null;
  plan_number: string | null;
  name: string | null;
  unit: string | null;
  plan_text: string | null;
  reported: string | null;
  judgement: Judgement;
  lead_name: string | null;
}

export interface News {
  at: string | null;
  who: string | null;
  role: string | null;
  action: string | null;
  plan: string | null;
  plan_number: string | null;
  item: string | null;
  name: string | null;
}

export interface Steps {
  orgs: number;
  people: number;
  plans: number;
  targets: number;
  led: number;
}

export interface Home {
  needs: PlanNeed[];
  mine: Mine[];
  steps: Steps;
  news: News[];
}

export interface Doubt {
  reason: string;
  words: string;
}

export interface Proposal {
  field: string;
  before: string | null;
  value: string | null;
}

export interface ReviewItem {
  id: string;
  kind: ItemKind;
  revision: number;
  state: State;
  by: string | null;
  at: string | null;
  source: Span;
  quote: string | null;
  lead: string | null;
  lead_name: string | null;
  parent: string | null;
  item: number | null;
  group: string | null;
  series: string | null;
  indicator_name: string | null;
  change: Change;
  comparator: Comparator;
  value: string | null;
  value_max: string | null;
  approximate: boolean;
  unit: string | null;
  price_base: string | null;
  year: number | null;
  place: Place;
  plan_text: string | null;
  polarity: Polarity;
  polarity_confirmed: boolean;
  points: Points | null;
  qualifiers: string[];
  orgs: string[];
  heading: string | null;
  text: string | null;
  due: string | null;
  lead_words: string[];
  coordinating: string[];
  decisions: number;
  reported: boolean;
  doubts: Doubt[];
  proposals: Proposal[];
}

export interface Review {
  plan: string;
  revision: number;
  items: ReviewItem[];
  asked: string[];
}

export interface ReadTarget {
  id?: string | null;
  parent?: string | null;
  item?: number | null;
  group?: string | null;
  series?: string | null;
  indicator?: string | null;
  change?: Change;
  comparator?: Comparator;
  value?: string | null;
  value_max?: string | null;
  approximate?: boolean;
  unit?: string | null;
  year?: number | null;
  span?: { from: number; to: number } | null;
  recurs?: 'year' | null;
  orgs?: string[];
  qualifiers?: string[];
  place?: Place;
  source?: Span;
}

export interface ReadTask {
  id?: string | null;
  section?: string[];
  heading?: string | null;
  text?: string | null;
  lead?: string[];
  coordinating?: string[];
  due?: string | null;
  focus?: boolean;
  source?: Span;
}

export interface Refused {
  id: string;
  state: State;
  revision: number;
  by: string | null;
  at: string | null;
  why: string;
}

export interface Unsettled {
  refused: Refused[];
}

export interface Credentials {
  name?: string | null;
  password?: string | null;
}

export interface PasswordChange {
  old?: string | null;
  new?: string | null;
}

export interface User {
  id: string;
  name: string;
  display_name: string;
  roles: { role: Role; org: string | null; org_name: string | null }[];
  fields: string[];
  state: UserState;
  must_change_password: boolean;
  password: string | null;
}

export interface UserNew {
  name?: string | null;
  display_name?: string | null;
  role?: Role;
  org?: string | null;
  password?: string | null;
}

export interface UserWhole {
  user: User;
  held: { roles: { role: Role; org: string | null; org_name: string | null; from: string | null; to: string | null }[]; fields: { field: string; from: string | null; to: string | null }[] };
  states: { state: UserState; valid_from: string | null; why: string | null }[];
  handovers: { id: string; from_name: string | null; to_name: string | null; valid_from: string | null; why: string | null; what: { roles: { role: Role; org: string | null; org_name: string | null; from: string | null; to: string | null }[]; fields: { field: string; from: string | null; to: string | null }[] }; recorded_at: string | null }[];
}

export interface Audit {
  at: string;
  who_name: string | null;
  role: string | null;
  role_org_name: string | null;
  action: string;
  object_kind: string;
  object: string;
  after: string | null;
}

export interface RoleChange {
  role?: Role;
  org?: string | null;
  held?: boolean;
  valid_from?: string | null;
  valid_to?: string | null;
}

export interface FieldChange {
  field?: string | null;
  held?: boolean;
  valid_from?: string | null;
  valid_to?: string | null;
}

export interface StateChange {
  state?: UserState;
  valid_from?: string | null;
  why?: string | null;
}

export interface HandoverNew {
  to?: string | null;
  valid_from?: string | null;
  why?: string | null;
  ends?: boolean;
}

export interface Setting {
  key: string;
  value: string | null;
  valid_from: string | null;
  decision: string | null;
  decision_date: string | null;
}

export interface SettingChange {
  key?: string | null;
  value?: string | null;
  valid_from?: string | null;
  decision?: string | null;
  decision_date?: string | null;
}

export interface Unowned {
  kind: UnownedKind;
  plan: string | null;
  plan_title: string | null;
  org: string | null;
  org_name: string | null;
  ended: string | null;
  count: number;
}

export interface DocumentPatch {
  number?: string | null;
  date?: string | null;
  issuer?: string | null;
  title?: string | null;
  mark?: Mark;
}

export interface Gesture {
  at: string;
  by: string | null;
  mine: boolean;
  undone: boolean;
  act: Act;
  items: number;
  item: string;
  name: string;
  field: string | null;
  before: string | null;
  after: string | null;
}

export interface ItemsNew {
  targets: ReadTarget[];
  tasks: ReadTask[];
  after: string | null;
  why: string | null;
}

export interface Settle {
  state?: State;
  items?: { id: string; revision: number }[];
  why?: string | null;
}

export interface Settled {
  settled: number;
  confirmed: number;
  revision: number;
}

export interface ProposalAnswer {
  accept?: boolean;
  fields?: string[];
}

export interface AttachRequest {
  start?: number;
  end?: number;
  item?: string | null;
  why?: string | null;
}

export interface JoinRequest {
  others?: string[];
  why?: string | null;
}

export interface TargetAssign {
  targets?: { id: string | null; revision: number }[];
  lead?: string | null;
  reporting?: ReportsBy | null;
  reporter?: string | null;
  followed?: boolean;
  why?: string | null;
}

export interface TargetAssigned {
  targets: number;
}

export interface AllocationSheet {
  items: { org: string; org_name: string; value: string | null; weight: string | null; decision: string | null; why: string | null; at: string; by: string | null }[];
  proposed: { org: string | null; org_name: string | null; name: string; value: string | null }[];
  unit: string | null;
  plan_text: string | null;
  over_orgs: OverOrgs;
  revision: number;
  whole: string | null;
  allocated: string | null;
  gap: string | null;
  words: string;
}

export interface AllocationSet {
  items?: { org: string | null; value: string | null; weight: string | null }[];
  decision?: string | null;
  why?: string | null;
}

export interface Indicator {
  id: string;
  name: string;
  unit: string | null;
  price_base: string | null;
  kind: IndicatorKind;
  polarity: Polarity;
  over_orgs: OverOrgs;
  definition: string | null;
  source: string | null;
  proposed_kind: string | null;
  proposed_polarity: string | null;
  proposed_over_orgs: string | null;
  confirmed: string[];
  targets: number;
  plans: number;
  revision: number;
}

export interface IndicatorPatch {
  kind?: IndicatorKind;
  polarity?: Polarity;
  over_orgs?: OverOrgs;
  definition?: string | null;
  source?: string | null;
  why?: string | null;
}

export interface FigureChoice {
  target?: string | null;
  figure?: string | null;
  why?: string | null;
}

export interface TaskCounts {
  all: number;
  unassigned: number;
  open: number;
  routine: number;
  tracked: number;
  done_in_time: number;
  done_late: number;
  within: number;
  soon: number;
  overdue: number;
  no_due: number;
}

export interface TasksSetIn {
  items?: { id: string; revision: number }[];
  lead?: string | null;
  coordinating_orgs?: string[];
  due?: string | null;
  no_due?: boolean;
  product?: string | null;
  tracking?: Tracking | null;
  done?: string | null;
  state?: State;
  why?: string | null;
}

export interface TasksSet {
  changed: number;
  refused: { id: string; why: string }[];
}

export interface SearchPage {
  items: SearchHit[];
  count: number;
  next: string | null;
}

export interface LeadWord {
  phrase: string;
  name: string;
  org: string | null;
  at: string | null;
  by: string | null;
}

export interface LeadWordNew {
  phrase?: string | null;
  name?: string | null;
  org?: string | null;
}

export interface OrgNew {
  code?: string | null;
  name?: string | null;
  kind?: string | null;
  parent?: string | null;
  valid_from?: string | null;
  decision?: string | null;
  decision_date?: string | null;
}

export interface OrgPlace {
  org: Org;
  path: { id: string; name: string }[];
}

export interface OrgEvent {
  fact: OrgFact;
  value: string | null;
  value_name: string | null;
  valid_from: string | null;
  decision: string | null;
  decision_date: string | null;
  recorded_at: string | null;
  recorded_by: string | null;
  replaced: boolean;
}

export interface OrgChange {
  fact?: OrgFact;
  value?: string | null;
  valid_from?: string | null;
  decision?: string | null;
  decision_date?: string | null;
}

export interface OrgReport {
  dry_run: boolean;
  founded: number;
  changed: number;
  same: number;
  wrong: number;
  lines: { line: number; code: string; name: string; outcome: OrgOutcome; what: string[] }[];
}
