import { describe, expect, it } from 'vitest';
import { RuleInputError } from '../../src/core/errors.js';
import { find, get, type TableQuery, tables } from '../../src/official/find.js';

const paths = (query?: TableQuery): readonly string[] => find(query).map(({ path }) => path);

describe('official tables are found', () => {
  it('all of them, where nothing is asked', () => {
    expect(paths()).toEqual(tables().map(({ path }) => path));
  });

  it('by a programme, a document and a text in small or capital letters together', () => {
    expect(paths({ programme: 'leadersNorth', text: 'FIRST TRANCHE' })).toEqual([
      'official.codi.leadersNorth.fy2564.tranches',
    ]);
    expect(paths({ text: 'until' })).toEqual([]);
    expect(paths({ programme: 'leadersNorth', document: '000_de001d1e3a4e2f11.txt' })).toHaveLength(2);
    expect(paths({ programme: 'leaders-north' })).toEqual(paths({ programme: 'leadersNorth' }));
    expect(() => find({ programme: 'leader-north' })).toThrow(
      'got "leader-north"; expected a name that there is, such as leadersNorth',
    );
    expect(paths({ programme: 'leadersNorth', document: '004_5d18bda2820f2124.txt' })).toEqual([]);
  });

  it('by a line of their source or of a row, and not by the line before', () => {
    const path = 'official.cdd.activities.fy2565.legalAnnexes';
    expect(paths({ line: 6880 })).toContain(path);
    expect(paths({ line: 6890 })).toContain(path);
    expect(paths({ line: 6879 })).not.toContain(path);
    expect(paths({ line: 6891 })).not.toContain(path);
  });

  it('by their id and by the name that they are imported by', () => {
    expect(get('N-01').path).toBe('official.codi.leadersNorth.fy2564.tranches');
    expect(get('official.codi.leadersNorth.fy2564.tranches').table.id).toBe('N-01');
  });
});

describe('what is looked for and is not there', () => {
  it.each([
    [{ programme: 'leaderNorth' }, 'programme', 'leadersNorth'],
    [{ programme: 'x' }, 'programme', 'activities'],
    [{ document: '000_de001d1e3a4e2f12.txt' }, 'document', '000_de001d1e3a4e2f11.txt'],
    [{ document: '?' }, 'document', '004_5d18bda2820f2124.txt'],
  ])('%o is refused with what there is', (query, name, such) => {
    const refused = () => find(query);
    expect(refused).toThrow(RuleInputError);
    expect(refused).toThrow(name);
    expect(refused).toThrow(such);
  });

  it('an id is refused with the nearest there is, or with none where none is near', () => {
    expect(() => get('official.codi.leadersNorth.fy2564.tranche')).toThrow(
      'the nearest is official.codi.leadersNorth.fy2564.tranches',
    );
    expect(() => get('x')).toThrow(/expected the id of a table$/);
    expect(() => get('x'.repeat(1_000_000))).toThrow(/expected the id of a table$/);
    expect(() => get({} as never)).toThrow(/got object; expected the id of a table$/);
  });
});
