export { listStaff, saveStaffMember } from './staff.ts';
export { readOffice, saveOffice } from './office.ts';
export { listParameters, setParameter } from './parameters.ts';
export { confirmCalendarYear, readYear, setDay } from './calendar.ts';
export { listAudit } from './audit.ts';
