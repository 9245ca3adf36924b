/** The lock record of a computer. The epoch survives the release. */
export interface LockState {
  runId: string | null;
  epoch: number;
  store: string | null;
  ownerHost: string | null;
  heartbeat: number | null;
  pastPointOfNoReturn: boolean;
  headSeq: number;
  headHash: string | null;
  releasePending: boolean;
  /** The record cannot be read: whose lock it is nobody knows. */
  damaged?: boolean;
}

export const freeLock = (epoch = 0): LockState => ({
  runId: null,
  epoch,
  store: null,
  ownerHost: null,
  heartbeat: null,
  pastPointOfNoReturn: false,
  headSeq: 0,
  headHash: null,
  releasePending: false,
});
