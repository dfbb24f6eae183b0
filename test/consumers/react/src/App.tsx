import 'chiso';
import type { ChisoCompare, ChisoKpi, ChisoSelectEvent } from 'chiso';
import { useRef, useState } from 'react';

export function App({ feed }: { feed: unknown }) {
  const [locality, setLocality] = useState<string>();
  const [view, setView] = useState<ChisoCompare['view']>('chart');
  const kpi = useRef<ChisoKpi>(null);
  const onSelect = (event: ChisoSelectEvent) => {
    setLocality(event.locality);
  };
  return (
    <>
      <chiso-feed src="/feed.json" locality="xa-a">
        <chiso-kpi ref={kpi} indicator="ky-so" locality={locality} heading-level={2} compact />
      </chiso-feed>
      <chiso-compare
        data={feed}
        localities="xa-a xa-b"
        limit="10"
        view={view}
        className="wide"
        onchiso-select={onSelect}
      />
      <output>{locality}</output>
      <button
        id="table"
        onClick={() => {
          setView('table');
        }}
      >
        Bảng
      </button>
      <button
        id="none"
        onClick={() => {
          setLocality(undefined);
          kpi.current?.reload();
        }}
      >
        Bỏ chọn
      </button>
    </>
  );
}
