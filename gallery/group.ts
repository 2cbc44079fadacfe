import type { ComponentChild } from 'preact';

/** Screens by name, each with plain values. */
export type Group = Readonly<Record<string, ComponentChild>>;
