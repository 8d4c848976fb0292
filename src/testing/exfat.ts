import { execFileSync } from 'node:child_process';
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';

/** A mounted file system without hard links, as on memory cards. */
export interface Mount {
  readonly folder: string;
  unmount(): void;
}

/** Whether this machine can make and mount one: a root user, loop devices, exfatprogs and exfat-fuse. */
export function canMountExfat(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  return ['mkfs.exfat', 'mount.exfat-fuse', 'losetup'].every((tool) => {
    try {
      return run('which', tool) !== '';
    } catch {
      return false;
    }
  });
}

/** Makes an exFAT file system in a file, and mounts it. */
export async function mountExfat(folder: string): Promise<Mount> {
  const image = join(folder, 'card.img');
  const mounted = join(folder, 'card');
  await mkdir(mounted);
  const file = await open(image, 'w');
  await file.truncate(16 * 1024 * 1024);
  await file.close();
  run('mkfs.exfat', image);
  const device = run('losetup', '--find', '--show', image).trim();
  try {
    run('mount.exfat-fuse', device, mounted);
  } catch (error) {
    run('losetup', '--detach', device);
    throw error;
  }
  return {
    folder: mounted,
    unmount() {
      run('umount', mounted);
      run('losetup', '--detach', device);
    },
  };
}

function run(command: string, ...args: string[]): string {
  const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` };
  return execFileSync(command, args, { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'] });
}
