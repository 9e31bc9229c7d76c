export function Divider() {
  return <hr className="my-8 border-solid-gray-420" />;
}
