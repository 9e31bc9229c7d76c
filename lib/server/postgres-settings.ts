/** For a machine of any size: few connections, no parallel workers, and never a value of a row in the log. */
const SETTINGS = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "80",
  shared_buffers: "96MB",
  work_mem: "8MB",
  max_wal_size: "512MB",
  max_parallel_workers_per_gather: "0",
  io_method: "sync",
  jit: "off",
  timezone: "UTC",
  log_timezone: "UTC",
  log_checkpoints: "off",
  log_min_messages: "warning",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
  log_parameter_max_length: "0",
} as const;

/** For tests only: a crash may lose everything. */
const NOT_DURABLE = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" } as const;

export function postgresFlags(port: number, durable: boolean): readonly string[] {
  const settings = { ...SETTINGS, ...(durable ? {} : NOT_DURABLE), port: String(port) };
  return Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}
