import { useState, type ReactElement, type ReactNode } from 'react';
import { Text } from '@tarojs/components';
import type { VillageView } from '@domain/area/contract';
import { shortVillageName } from '@domain/area/name';
import type { AreaCode } from '@domain/contract/fields';
import { Station } from '@domain/station/contract';
import { Check } from '../../components/check';
import { Press } from '../../components/press';
import { Sheet } from '../../components/sheet';
import { TextField } from '../../components/text-field';
import { VillageSearch } from '../../components/village-search';
import * as v from 'valibot';

export interface StationSheetProps {
  /** Null: a new one. */
  readonly station: Station | null;
  readonly villages: readonly VillageView[];
  readonly regions: readonly { readonly code: AreaCode; readonly name: string }[];
  readonly busy: boolean;
  readonly onSave: (station: Station) => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** One station: its name, where it is, and for whom it is there. */
export function StationSheet(props: StationSheetProps): ReactElement {
  const { station, villages, busy, onSave, onRemove, onClose, children } = props;
  const [form, setForm] = useState(station ?? { name: '', address: '', phone: '', areas: [] });
  const change = (next: Partial<typeof form>): void => setForm({ ...form, ...next });
  const good = v.safeParse(Station, form);
  return (
    <Sheet title={station === null ? '加一个派出所' : '修改派出所'} onClose={onClose}>
      <TextField label="名称" value={form.name} maxLength={30} onChange={(name) => change({ name })} />
      <TextField
        label="地址"
        value={form.address}
        maxLength={60}
        onChange={(address) => change({ address })}
      />
      <TextField
        label="电话（座机带区号，没有就空着）"
        kind="tel"
        value={form.phone}
        maxLength={13}
        onChange={(phone) => change({ phone })}
        hint="例如 0579-87000000"
      />
      <Served
        areas={form.areas}
        villages={villages}
        regions={props.regions}
        onChange={(areas) => change({ areas })}
      />
      {children}
      <Press busy={busy} disabled={!good.success} onPress={() => good.success && onSave(good.output)}>
        保存并发布
      </Press>
      {station === null ? null : (
        <Press tone="plain" busy={busy} onPress={onRemove}>
          去掉这个派出所
        </Press>
      )}
    </Sheet>
  );
}

interface ServedProps extends Pick<StationSheetProps, 'villages' | 'regions'> {
  readonly areas: readonly AreaCode[];
  readonly onChange: (areas: AreaCode[]) => void;
}

/** Streets and zones to tick, single villages to find. A station for a village comes before one for its street. */
function Served({ areas, villages, regions, onChange }: ServedProps): ReactElement {
  const toggle = (code: AreaCode): void =>
    onChange(areas.includes(code) ? areas.filter((one) => one !== code) : [...areas, code]);
  const own = villages.filter(({ code }) => areas.includes(asArea(code)));
  return (
    <>
      <Text className="block strong">管哪里？</Text>
      {regions.map(({ code, name }) => (
        <Check key={code} checked={areas.includes(code)} onChange={() => toggle(code)}>
          {name}
        </Check>
      ))}
      {own.map(({ code, name, street }) => (
        <Check key={code} checked onChange={() => toggle(asArea(code))}>
          {`${shortVillageName(name)}，${street}`}
        </Check>
      ))}
      <VillageSearch villages={villages} value={null} onChange={(code) => toggle(asArea(code))} />
    </>
  );
}

/** A village is an area. */
const asArea = (code: VillageView['code']): AreaCode => code as string as AreaCode;
