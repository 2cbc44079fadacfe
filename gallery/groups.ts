import type { Group } from './group.ts';

/** Each group in a page of its own, because their style sheets are. */
export const GROUPS: Readonly<Record<string, () => Promise<Group>>> = {
  banner: async () => (await import('./banner-group.tsx')).bannerGroup,
  popup: async () => (await import('./popup-group.tsx')).popupGroup,
  guide: async () => (await import('./guide-group.tsx')).guideGroup,
  check: async () => (await import('./check-group.tsx')).checkGroup,
  welcome: async () => (await import('./welcome-group.tsx')).welcomeGroup,
  history: async () => (await import('./history-group.tsx')).historyGroup,
  'owner-bench': async () => (await import('./owner-bench-group.tsx')).ownerBenchGroup,
  'owner-report': async () => (await import('./owner-report-group.tsx')).ownerReportGroup,
  owner: async () => (await import('./owner-group.tsx')).ownerGroup,
  forecast: async () => (await import('./forecast-group.tsx')).forecastGroup,
  options: async () => (await import('./options-group.tsx')).optionsGroup,
};
