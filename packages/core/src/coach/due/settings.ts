import { type Policy, recommendedPolicy } from "../../model/index.js";
import type { Scope, Store } from "../../store/index.js";
import { type CalendarFor, type PolicyFor, policyByPlace } from "../contact-calendar.js";
import type { Recorder } from "../record.js";

/** How one owner's follow-ups are planned; the same as for their coach. */
export interface OwnerSettings {
  /** Default: the `recommended` policy. */
  readonly policy?: Policy;
  readonly calendarFor?: CalendarFor;
  /** The owner's IANA zone. Default `UTC`. */
  readonly ownerZone?: string;
}

/** The settings of an owner. Return the same object for the same settings: it is read once. */
export type SettingsFor = (scope: Scope) => OwnerSettings;

const DEFAULTS: OwnerSettings = {};
const read = new WeakMap<OwnerSettings, PolicyFor>();

export function recorderFor(store: Store, scope: Scope, settingsFor?: SettingsFor): Recorder {
  const settings = settingsFor?.(scope) ?? DEFAULTS;
  const { policy = recommendedPolicy, ownerZone = "UTC" } = settings;
  let policyFor = read.get(settings);
  if (policyFor === undefined) {
    policyFor = policyByPlace(policy, settings.calendarFor);
    read.set(settings, policyFor);
  }
  return { store, scope, policy, policyFor, ownerZone };
}
