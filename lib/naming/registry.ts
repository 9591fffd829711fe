import type { NamingRule } from './contract';

const STAGES = ['spelled-out', 'in-words', 'example'] as const;

const files = import.meta.glob<NamingRule>('./rules/*.ts', { eager: true, import: 'default' });

/** Every naming rule, by stage. */
export const namingRules: readonly NamingRule[] = STAGES.flatMap((stage) =>
  Object.values(files).filter((rule) => rule.stage === stage),
);
