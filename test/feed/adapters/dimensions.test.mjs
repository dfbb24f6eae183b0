import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataset, datasetOf, pxWeb } from '../../fixtures/adapters/json-stat.mjs';
import { figures, jsonStat, problems } from './adapters.mjs';

const axes = { Xã: ['Xã A', 'Xã B'], Năm: ['2023', '2024'], Giới: ['Tổng số', 'Nam', 'Nữ'] };
const twelve = Array.from({ length: 12 }, (_, n) => n);
const set = datasetOf(axes, twelve);
const plain = ({ label, ...rest }) => ({ ...rest, label });

describe('the time of a data set', () => {
  it('is what `columns` says, by id or label, before what the data set says', () => {
    const roles = { ...set, role: { time: ['Giới'] } };
    for (const name of ['Năm', ' năm '])
      assert.equal(figures(jsonStat(roles, `locality: Xã; period: ${name}`)).length, 12);
    const labelled = structuredClone(set);
    labelled.dimension['Năm'].label = 'Thời gian';
    assert.equal(figures(jsonStat(labelled, 'locality: Xã; period: Thời gian')).length, 12);
  });

  it('is what the data set says, though its labels be no periods', () => {
    const adapted = jsonStat({ ...set, role: { time: ['Giới'] } }, 'locality: Xã');
    assert.equal(figures(adapted).length, 0);
    assert.equal(problems(adapted)[0], 'type | /dimension/Giới/category/label/Giới0 | "Tổng số"');
  });

  it('is else that dimension whose labels are all periods', () => {
    assert.equal(jsonStat(set, 'locality: Xã').document.observations[0].period, '2023');
    const codes = structuredClone(dataset);
    codes.role = {};
    assert.equal(jsonStat(codes, 'locality: area').document.observations[0].period, '2024-Q4');
  });

  it('is else by its ids', () => {
    const months = structuredClone(set);
    months.dimension['Năm'].category = {
      index: ['2024M01', '2024M02'],
      label: { '2024M01': 'Jan', '2024M02': 'Feb' },
    };
    assert.deepEqual(jsonStat(months, 'locality: Xã').document.observations[3].period, '2024-02');
  });

  it('is read in the language that the page declares', () => {
    const quarters = datasetOf({ Xã: ['A'], Kỳ: ['Quý III/2024', 'Quý IV/2024'] }, [1, 2]);
    assert.deepEqual(jsonStat(quarters, 'locality: Xã').refusal.missing, ['period']);
    const { observations } = jsonStat(quarters, 'locality: Xã', { locale: 'vi' }).document;
    assert.deepEqual(
      observations.map(({ period }) => period),
      ['2024-Q3', '2024-Q4'],
    );
  });

  it('is none of which but some labels are periods', () => {
    const some = datasetOf({ Xã: ['A'], Năm: ['2023'], Nhóm: ['2020', 'khác'] }, [1, 2]);
    assert.deepEqual(figures(jsonStat(some, 'locality: Xã')), ['Nhóm0 Xã0 2023: 1', 'Nhóm1 Xã0 2023: 2']);
  });

  it('is refused where two could be it, and where none is', () => {
    const two = datasetOf({ Xã: ['A'], Năm: ['2023'], Cỡ: ['1000', '2000'] }, [1, 2]);
    const none = datasetOf({ Xã: ['A'], Cỡ: ['to'] }, [1]);
    for (const each of [two, none])
      assert.deepEqual(jsonStat(each, 'locality: Xã').refusal.missing, ['period']);
  });

  it('is a constant where the page says so', () => {
    const none = datasetOf({ Xã: ['A'], Cỡ: ['to'] }, [1]);
    assert.deepEqual(figures(jsonStat(none, 'locality: Xã; period = 2022-H1')), ['Cỡ0 Xã0 2022-H1: 1']);
  });
});

describe('the localities of a data set', () => {
  it('are one constant where the page says so', () => {
    const adapted = jsonStat(datasetOf({ Năm: ['2023'] }, [5]), 'locality = Việt Nam; locality.code = 00');
    assert.deepEqual(adapted.document.localities, [
      { id: 'Việt-Nam', name: 'Việt Nam', code: '00', level: 'country' },
    ]);
    assert.deepEqual(figures(adapted), ['Bảng-số-liệu Việt-Nam 2023: 5']);
  });

  it('are refused where two dimensions say to be it', () => {
    assert.deepEqual(jsonStat({ ...set, role: { geo: ['Xã', 'Giới'] } }).refusal.missing, ['locality']);
  });

  it('are refused where one dimension should be two things', () => {
    assert.deepEqual(jsonStat(set, 'locality: Xã; period: Xã').refusal.missing, ['locality']);
  });

  it('keep their ids, unless these are only their places', () => {
    const ids = (index, label) => {
      const numbered = datasetOf({ Xã: ['', ''], Năm: ['2023'] }, [1, 2]);
      numbered.dimension['Xã'].category = { index, label };
      return jsonStat(numbered, 'locality: Xã').document.localities.map(({ id }) => id);
    };
    const label = { 0: ' Phú  Bình', 1: 'Chợ Lách' };
    assert.deepEqual(ids(['0', '1'], label), ['Phú-Bình', 'Chợ-Lách']);
    assert.deepEqual(ids({ 0: 0, 1: 1 }, label), ['Phú-Bình', 'Chợ-Lách']);
    assert.deepEqual(ids(['1', '0'], label), ['1', '0']);
    assert.deepEqual(ids(['01', '79'], { '01': 'Hà Nội', 79: 'TP. Hồ Chí Minh' }), ['01', '79']);
    assert.deepEqual(ids(['0', 'x'], { 0: 'Phú Bình', x: 'Chợ Lách' }), ['0', 'x']);
    assert.deepEqual(ids(['0', '1'], undefined), ['0', '1']);
  });

  it('stay the same when a row is put in front of them', () => {
    const later = structuredClone(pxWeb);
    const { category } = later.dataset.dimension['Cities, provinces'];
    category.index[4] = 4;
    category.label = { 0: 'Mới', 1: 'WHOLE COUNTRY', 2: 'Red River Delta', 3: 'Phu Binh', 4: 'Cho Lach' };
    later.dataset.dimension.size = [5, 2, 2];
    later.dataset.value = [0, 0, 0, 0, ...pxWeb.dataset.value];
    const columns = 'locality: Cities, provinces';
    const [before, after] = [pxWeb, later].map((document) => figures(jsonStat(document, columns)));
    assert.deepEqual(
      after.filter((figure) => !figure.includes(' Mới ')),
      before,
    );
  });

  it('are left out and reported where two would be called the same', () => {
    const twins = structuredClone(pxWeb);
    twins.dataset.dimension['Cities, provinces'].category.label[3] = 'Phu Binh';
    const adapted = jsonStat(twins, 'locality: Cities, provinces');
    assert.equal(figures(adapted).length, 12);
    assert.equal(figures(adapted)[4], 'Area-(Km2) Phu-Binh 2023: 30');
    const [{ code, noun, pointer, other }] = adapted.problems;
    const label = '/dataset/dimension/Cities, provinces/category/label';
    assert.deepEqual(
      [code, noun, pointer, other.pointer],
      ['duplicate', 'locality', `${label}/3`, `${label}/2`],
    );
  });

  it('are implied where they have neither labels nor anything declared', () => {
    const bare = structuredClone(set);
    delete bare.dimension['Xã'].category.label;
    assert.deepEqual([...jsonStat(bare, 'locality: Xã').implied.localities], ['Xã0', 'Xã1']);
    assert.deepEqual([...jsonStat(bare, 'locality: Xã; locality.level = commune').implied.localities], []);
    assert.deepEqual([...jsonStat(set, 'locality: Xã').implied.localities], []);
    assert.deepEqual(
      [...jsonStat(datasetOf({ Năm: ['2023'] }, [5]), 'locality = vn').implied.localities],
      ['vn'],
    );
  });
});

describe('the indicators of a data set', () => {
  const ids = (adapted) => adapted.document.indicators.map(({ id, name }) => `${id}: ${name}`);

  it('are the combinations of all other dimensions', () => {
    const more = datasetOf({ ...axes, Tuổi: ['trẻ', 'già'] }, { 0: 1, 1: 2, 23: 3 });
    assert.deepEqual(ids(jsonStat(more, 'locality: Xã')), [
      'Giới0.Tuổi0: Tổng số, trẻ',
      'Giới0.Tuổi1: Tổng số, già',
      'Giới2.Tuổi1: Nữ, già',
    ]);
  });

  it('are named by the ids of a dimension that has no labels', () => {
    const bare = datasetOf({ ...axes, Tuổi: ['trẻ'] }, { 0: 1 });
    delete bare.dimension['Tuổi'].category.label;
    assert.deepEqual(ids(jsonStat(bare, 'locality: Xã')), ['Giới0.Tuổi0: Tổng số, Tuổi0']);
  });

  it('are left out and reported where two categories would be called the same, and parts likewise', () => {
    const twins = structuredClone(set);
    twins.dimension['Giới'].category = {
      index: ['0', '1', '2'],
      label: { 0: 'Chung', 1: 'Nam', 2: ' Nam ' },
    };
    for (const [columns, noun] of [
      ['locality: Xã', 'indicator'],
      ['locality: Xã; part: Giới', 'part'],
    ]) {
      const adapted = jsonStat(twins, columns);
      assert.deepEqual(
        adapted.document.observations.map(({ value }) => value),
        [0, 1, 3, 4, 6, 7, 9, 10],
      );
      assert.deepEqual([adapted.problems[0].noun, adapted.problems.length], [noun, 1]);
    }
  });

  it('are the data set itself where there is no other dimension', () => {
    const { Xã, Năm } = axes;
    assert.deepEqual(ids(jsonStat(datasetOf({ Xã, Năm }, [1, 2, 3, 4]), 'locality: Xã')), [
      'Bảng-số-liệu: Bảng số liệu',
    ]);
    assert.deepEqual(
      jsonStat(plain({ ...datasetOf({ Xã, Năm }, [1, 2, 3, 4]), label: '' }), 'locality: Xã').refusal,
      {
        detail: 'columns',
        missing: ['indicator'],
        known: ['Xã', 'Năm'],
      },
    );
  });

  it('are the declared one where there is but one', () => {
    const { Xã, Năm } = axes;
    const one = datasetOf({ Xã, Năm, Số: ['Dân số'] }, [1, 2, 3, 4]);
    const adapted = jsonStat(one, 'locality: Xã; indicator = dan-so');
    assert.deepEqual(ids(adapted), ['dan-so: dan-so']);
    assert.deepEqual([...adapted.implied.indicators], ['dan-so']);
    assert.deepEqual(ids(jsonStat(one, 'locality: Xã; indicator = ds; indicator.name = Số dân')), [
      'ds: Số dân',
    ]);
    assert.deepEqual(jsonStat(set, 'locality: Xã; indicator = dan-so').refusal, {
      detail: 'columns-syntax',
      found: 'indicator = dan-so',
    });
  });

  it('have the categories of a declared dimension as parts, and its total as the whole', () => {
    const adapted = jsonStat(set, 'locality: Xã; part: Giới; indicator = dan-so');
    assert.deepEqual(figures(adapted).slice(0, 3), [
      'dan-so Xã0 2023: 0',
      'dan-so Xã0 2023 Giới1: 1',
      'dan-so Xã0 2023 Giới2: 2',
    ]);
    assert.deepEqual(adapted.document.indicators[0].parts, [
      { id: 'Giới1', name: 'Nam' },
      { id: 'Giới2', name: 'Nữ' },
    ]);
  });

  for (const columns of ['value: Giới', 'locality.name: Giới', 'status: Giới', 'value = 5', 'text = a']) {
    it(`are not said by “${columns}”`, () => {
      assert.deepEqual(jsonStat(set, columns).refusal, { detail: 'columns-syntax', found: columns });
    });
  }

  it('are refused where a declared dimension is not there', () => {
    assert.deepEqual(jsonStat(set, 'locality: Xã; part: Tuổi; indicator: Số').refusal, {
      detail: 'columns',
      missing: ['part', 'indicator'],
      known: ['Xã', 'Năm', 'Giới'],
    });
  });

  it('keep ids like __proto__', () => {
    const odd = structuredClone(set);
    odd.dimension['Giới'].category = JSON.parse('{"index":{"__proto__":0,"constructor":1,"toString":2}}');
    const text = JSON.stringify(odd);
    assert.match(text, /__proto__/);
    assert.deepEqual(
      [...jsonStat(odd, 'locality: Xã').document.indicators.map(({ id }) => id)],
      ['__proto__', 'constructor', 'toString'],
    );
  });
});
