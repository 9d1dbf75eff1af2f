import { accept } from '../../../shared/result.ts';
import { mustBeNear } from '../../step.ts';
import { Refusal } from '../../desk.ts';
import type { UseCase } from '../../use-case.ts';
import { addToHouse, atTheHouse, bedsTaken, changeInHouse, oneOf, openRooms } from './house.ts';

/** A room of the house under a code of its own. One in use keeps its code, and the beds people sleep in: WRONG_STATUS. */
export const saveRoom: UseCase<'shelter.save-room'> = (desk, { roomId, token: _token, ...asked }) => {
  atTheHouse(desk);
  const rooms = openRooms(desk);
  if (rooms.some(({ id, code }) => id !== roomId && code.toLowerCase() === asked.code.toLowerCase())) throw new Refusal('ALREADY_EXISTS');
  if (roomId === null) return accept({ id: addToHouse(desk, 'room', { ...asked, closedOn: null }) });
  const before = oneOf(rooms, roomId);
  const taken = bedsTaken(desk).filter(({ roomCode }) => roomCode === before.code);
  if (taken.length > 0 && (asked.code !== before.code || taken.some(({ bed }) => bed > asked.beds))) throw new Refusal('WRONG_STATUS');
  return accept({ id: changeInHouse(desk, { ...before, ...asked }) });
};

/** A room nobody sleeps in is taken off the board. */
export const closeRoom: UseCase<'shelter.close-room'> = (desk, { roomId, on }) => {
  atTheHouse(desk);
  const room = oneOf(openRooms(desk), roomId);
  if (on > desk.today()) throw new Refusal('DATE_IN_FUTURE');
  mustBeNear(desk, on);
  if (bedsTaken(desk).some(({ roomCode }) => roomCode === room.code)) throw new Refusal('WRONG_STATUS');
  return accept({ id: changeInHouse(desk, { ...room, closedOn: on }) });
};
