import { scamTypes } from '@domain/scam/type';
import { catalogue } from '@domain/scam/catalogue';
import { pictureText, pictureUri, type Scene } from '../../src/components/picture/draw';
import { motifs, type MotifName } from '../../src/components/picture/motifs';
import { sceneOf, tipScene } from '../../src/features/tips/scenes';

const names = Object.keys(motifs) as MotifName[];
const scenes: readonly Scene[] = scamTypes.flatMap((type) =>
  catalogue[type].stages.map((_, stage) => sceneOf(type, stage)),
);
const drawn = (scene: Scene): string =>
  decodeURIComponent(pictureUri(scene).slice('data:image/svg+xml,'.length));

describe('the pictures of the tips', () => {
  it('are one for each stage of each scam, of two or three things, and no two are the same', () => {
    expect(scenes.filter((scene) => scene.length < 2 || scene.length > 3)).toEqual([]);
    expect(new Set(scenes.map((scene) => scene.join())).size).toBe(scenes.length);
  });

  it('use everything that was drawn', () => {
    const action = tipScene({ scamType: 'loan', kind: 'action' });
    const used = new Set([...scenes.flat(), ...action]);
    expect(names.filter((name) => !used.has(name))).toEqual([]);
  });

  it('are made of closed shapes with quoted attributes: an SVG with a mistake shows nothing at all', () => {
    const wrong = names.filter(
      (name) => !/^(<(rect|circle|path)( [a-z-]+='[^'"<>&]+')+\/>)+$/.test(motifs[name].shapes),
    );
    expect(wrong).toEqual([]);
    expect(scenes.filter((scene) => /undefined|NaN/.test(drawn(scene)))).toEqual([]);
  });

  it('load nothing from anywhere, hold no text, and pass through every place that an address passes', () => {
    const all = scenes.map(drawn).join('');
    expect(all).not.toMatch(/<text|<image|href|url\(|https?:(?!\/\/www\.w3\.org\/2000\/svg)/);
    expect(scenes.map(pictureUri).filter((uri) => /[\s"<>#]/.test(uri))).toEqual([]);
  });

  it('are told in words in both languages', () => {
    expect(pictureText(['call', 'elder'], false)).toBe('图：陌生来电、老人');
    expect(pictureText(['call', 'elder'], true)).toBe('Picture: a strange call, an old person');
    for (const words of ['zh', 'en'] as const)
      expect(new Set(names.map((name) => motifs[name][words])).size).toBe(names.length);
  });

  it('show the way home on a tip that says what to do', () => {
    expect(tipScene({ scamType: 'loan', stage: 1, kind: 'action' })).toEqual(['no', 'card', 'house']);
    expect(tipScene({ scamType: 'loan', stage: 1, kind: 'case' })).toEqual(sceneOf('loan', 1));
    expect(sceneOf('loan', 9)).toEqual(sceneOf('loan'));
  });
});
