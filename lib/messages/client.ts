import { type Client, contract, contractVersion, type Envelope, type Name, Reply } from './contract.ts';
import { Refused } from './errors.ts';

export type Wire = {
  send(envelope: Envelope): Promise<unknown>;
  newId(): string;
  wait(ms: number): Promise<void>;
};

/** A worker that is being stopped answers in one of three ways: it rejects, it says `undefined`, or it says nothing at all. */
const attempts = 20;

/** A client of the contract's shape. Every message may be repeated under its id, so silence is answered by asking again. */
export function connect(wire: Wire): Client {
  const names = Object.keys(contract) as Name[];
  const call = (name: Name) => async (input: unknown) => {
    const envelope: Envelope = { contractVersion, id: wire.newId(), name, input };
    for (let attempt = 0; attempt < attempts; attempt++) {
      const reply = await once(wire, envelope, contract[name].limit);
      if (reply?.ok) return contract[name].output.parse(reply.value);
      if (reply) throw new Refused(reply.code, reply.detail);
      await wire.wait(Math.min(50 * 2 ** attempt, 1000));
    }
    throw new Refused('no-answer');
  };
  return Object.fromEntries(names.map((name) => [name, call(name)])) as Client; // one function a name, typed by the contract
}

/** `undefined` when nobody answered in time, or the channel closed. */
async function once(wire: Wire, envelope: Envelope, limit: number): Promise<Reply | undefined> {
  const silence = wire.wait(limit).then(() => undefined);
  const said = wire.send(envelope).catch(() => undefined);
  const reply = Reply.safeParse(await Promise.race([said, silence]));
  return reply.success ? reply.data : undefined;
}
