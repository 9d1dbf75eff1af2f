import { z } from 'zod';

// The policy of the window forbids eval; zod must not try to compile with it. Schemas look at this when they are
// made, so this module is imported before any of them.
z.config({ jitless: true });
