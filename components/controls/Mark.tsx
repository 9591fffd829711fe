/** The product's sign, as in public/icon.svg. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 128 128" aria-hidden="true">
      <rect width="128" height="128" rx="30" fill="#14694B" />
      <path
        transform="translate(40.51 79.45) rotate(-47) scale(0.9)"
        d="M0,-26 L0,0 L60,0 a17.5,17.5 0 0 1 0,35 L16,35 a9.25,9.25 0 0 1 0,-18.5 L46,16.5"
        fill="none"
        stroke="#fff"
        stroke-width="10"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
