export interface Column {
  key: string;
  label: string;
  align?: 'start' | 'end' | 'center';
  /** CSS width. */
  width?: string;
  /** Asks the owner of the rows for another order through `v-model:sort`. */
  sortable?: boolean;
}

export interface Sort {
  key: string;
  descending: boolean;
}
