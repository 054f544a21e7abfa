import { useEffect, useRef } from 'react';
import { readScene } from '@domain/channel/contract';
import { call } from '../../api/call';
import type { FormSteps } from './use-form';

/**
 * Fills in what a scanned code says, once: the village, unless one was chosen already, with a chance to correct it. A code
 * that isn't ours, or a lost network, fills in nothing and hinders nobody.
 */
export function useSceneFill(scene: string | undefined, { ready, form, change }: FormSteps): void {
  const filled = useRef<string | null>(null);
  const hasVillage = form.village !== null;
  useEffect(() => {
    if (!ready || scene === undefined || filled.current === scene) return;
    filled.current = scene;
    void call(readScene, { scene }).then((outcome) => {
      const channel = outcome.ok ? outcome.value.channel : null;
      // Without an answer the server decides at the registration whose code it is.
      if (!outcome.ok) change({ scene });
      else if (channel !== null)
        change({ scene, ...(hasVillage || channel.village === null ? {} : { village: channel.village }) });
    });
  }, [ready, scene, hasVillage, change]);
}
