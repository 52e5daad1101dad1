// A decision is a number and a day; what a person typed of it.
export interface Decision {
  decision: string;
  decision_date: string | null;
}

export function none(): Decision {
  return { decision: '', decision_date: null };
}
