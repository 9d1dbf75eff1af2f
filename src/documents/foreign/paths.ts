/** Places on somebody's computer or network: a drive, a server's share, `file://`, a home folder. */
export const PATH = /\b[A-Za-z]:\\[^"'<>|\n]+|\\\\[\w.-]+\\[^"'<>|\n]+|\bfile:\/\/[^\s"'<>]+|(?<![\w.:/])\/(?:home|Users|mnt|media|Volumes)\/[^\s"'<>|]+/g;
