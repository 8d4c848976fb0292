using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker", esModule = embed "bundle.mjs")],
      compatibilityDate = "2025-01-01",
      bindings = [
        (name = "SCENARIO_SDK_API_KEY", fromEnvironment = "SCENARIO_SDK_API_KEY"),
        (name = "SCENARIO_SDK_API_SECRET", fromEnvironment = "SCENARIO_SDK_API_SECRET"),
        (name = "SCENARIO_BASE_URL", fromEnvironment = "SCENARIO_BASE_URL"),
      ],
    )),
    (name = "internet", network = (allow = ["private", "public"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:8787", http = (), service = "main")],
);
