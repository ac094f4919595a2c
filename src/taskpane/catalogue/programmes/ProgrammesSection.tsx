/** The section "Chương trình": the catalogues to choose from, and one of them at a time. */
import { useMemo, useState } from 'react';
import { programmesOf } from '../../../kept/programmes';
import { findProgramme } from '../../../programme/catalogue';
import { useKept } from '../../kept/KeptProvider';
import type { SectionProps } from '../CatalogueTab';
import { ProgrammeList } from './ProgrammeList';
import { ProgrammePage } from './ProgrammePage';

export function ProgrammesSection({ shown, onOpen }: SectionProps) {
  const { kept } = useKept(shown);
  const programmes = useMemo(() => programmesOf(kept), [kept]);
  const [openId, setOpenId] = useState<string | null>(null);
  const open = openId === null ? undefined : findProgramme(openId, programmes);

  function show(id: string | null): void {
    setOpenId(id);
    onOpen(id !== null);
  }

  return open ? (
    <ProgrammePage programme={open} onBack={() => show(null)} />
  ) : (
    <ProgrammeList programmes={programmes} onView={show} />
  );
}
