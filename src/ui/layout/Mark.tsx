/** One whole bar beside one in three parts: bare metal beside virtual. */
export function Mark() {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <rect x="1" y="1" width="8" height="18" rx="1.5" fill="var(--metal)" />
      <rect x="11" y="1" width="8" height="5" rx="1.5" fill="var(--virtual)" />
      <rect x="11" y="7.5" width="8" height="5" rx="1.5" fill="var(--virtual)" />
      <rect x="11" y="14" width="8" height="5" rx="1.5" fill="var(--virtual)" />
    </svg>
  );
}
