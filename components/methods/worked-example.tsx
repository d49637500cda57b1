import type { ReactNode } from 'react'
import type { GroupWeights } from '@/lib/decision/group/group-weights'
import type { PublishedWeights } from '@/lib/selection/templates/template-schema'
import { AcceptabilityExample } from './examples/acceptability-example'
import { AgreementExample } from './examples/agreement-example'
import { CampsExample } from './examples/camps-example'
import { ConsistencyExample } from './examples/consistency-example'
import { CrossChecksExample } from './examples/cross-checks-example'
import { GroupExample } from './examples/group-example'
import { HierarchyExample } from './examples/hierarchy-example'
import { KnockOutExample } from './examples/knock-out-example'
import { LinearExample } from './examples/linear-example'
import { NonlinearExample } from './examples/nonlinear-example'
import { ProportionsExample } from './examples/proportions-example'
import { PublishedExample } from './examples/published-example'
import { RankingExample } from './examples/ranking-example'
import { ReproducibilityExample } from './examples/reproducibility-example'
import { StabilityExample } from './examples/stability-example'
import { TiesExample } from './examples/ties-example'
import { ValuesExample } from './examples/values-example'
import type { MethodName } from './method-list'

type WorkedExampleProps = {
  readonly method: MethodName
  readonly posterior: GroupWeights
  readonly published: readonly PublishedWeights[]
}

/** The example of a method, worked out by the same code that makes the results. */
export function WorkedExample({ method, posterior, published }: WorkedExampleProps): ReactNode {
  const examples: Readonly<Record<MethodName, ReactNode>> = {
    'linear-best-worst': <LinearExample />,
    'nonlinear-best-worst': <NonlinearExample />,
    consistency: <ConsistencyExample />,
    ties: <TiesExample />,
    hierarchy: <HierarchyExample />,
    group: <GroupExample posterior={posterior} />,
    camps: <CampsExample />,
    'published-weights': <PublishedExample sets={published} />,
    values: <ValuesExample />,
    'knock-outs': <KnockOutExample />,
    ranking: <RankingExample />,
    stability: <StabilityExample />,
    acceptability: <AcceptabilityExample />,
    'cross-checks': <CrossChecksExample />,
    agreement: <AgreementExample />,
    proportions: <ProportionsExample />,
    reproducibility: <ReproducibilityExample />,
  }
  return examples[method]
}
