import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/diagnose/diagnose.ts';
import { diagnosisSchema } from '../../../src/store/diagnosis-schema.ts';
import { recordingNames, recordingOf } from '../diagnose/recordings.ts';

describe('a diagnosis that is sent and stored', () => {
  it.each(recordingNames)('is the one that was made: %s', (name) => {
    const made = diagnose(recordingOf(name));
    expect(v.parse(diagnosisSchema, JSON.parse(JSON.stringify(made)))).toEqual({ ...made, marks: made.marks.slice(0, 12) });
  });
});
