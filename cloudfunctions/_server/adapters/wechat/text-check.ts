import * as v from 'valibot';
import type { TextChecks } from '../../usecases/ports/report';
import { cloud } from '../cloud';

const Verdict = v.object({ result: v.object({ suggest: v.picklist(['pass', 'review', 'risky']) }) });

interface Security {
  msgSecCheck(input: {
    readonly openid: string;
    readonly scene: number;
    readonly version: number;
    readonly content: string;
  }): Promise<unknown>;
}

/** Comments, in WeChat's words: the scene that is nearest to a report. */
const scene = 2;

export const wechatTextChecks: TextChecks = {
  label: async (openid, content) => {
    try {
      const { security } = cloud.openapi as unknown as { security: Security };
      const verdict = v.safeParse(
        Verdict,
        await security.msgSecCheck({ openid, scene, version: 2, content }),
      );
      return verdict.success ? verdict.output.result.suggest : 'unknown';
    } catch {
      return 'unknown';
    }
  },
};
