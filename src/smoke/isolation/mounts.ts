/**
 * The mounts that shut a program in, made by perl in one process where each takes a program otherwise. Arguments: the work
 * folder, how many folders to hide, these, and anything. The numbers of these system calls are the same on all architectures: open_tree 428,
 * move_mount 429, fsopen 430, fsconfig 431, fsmount 432 (Linux 5.2), mount_setattr 442 (5.12), whose structure is four
 * 64-bit numbers: set, clear, propagation, user namespace. netdevice(7): SIOCSIFFLAGS, IFF_UP, for loaders that serve
 * themselves. Nothing is made read-only before a line on standard input says that the control group was joined, whose
 * file is open until then. Ends with 1 where a mount cannot be made so.
 */
export const MOUNTS_AT_ONCE = `
my ($work, $count, @hidden) = @ARGV;
splice(@hidden, $count);
sub call { my ($number, @words) = @_; my $is = syscall($number, @words); $is < 0 and exit 1; $is }
sub put { my ($mount, $path) = @_; call(429, $mount, "", -100, $path, 0x14) }
sub set { my ($path, $flags, $set, $clear) = @_; call(442, -100, $path, $flags, pack("Q4", $set, $clear, 0, 0), 32) }
sub tmpfs {
  my ($path, $flags, %options) = @_;
  my $made = call(430, "tmpfs", 0);
  call(431, $made, 1, $_, $options{$_}, 0) for keys %options;
  call(431, $made, 6, 0, 0, 0);
  put(call(432, $made, 0, $flags), $path);
}
put(call(428, -100, $work, 1), $work);
my @shm = -d "/dev/shm" && !-l "/dev/shm" ? "/dev/shm" : ();
tmpfs($_, 2 | 4, mode => "1777") for @shm;
tmpfs($_, 1, size => "4k", mode => "755") for @hidden;
(<STDIN> // "") eq "joined\n" or exit 1;
set("/", 0x8000, 1, 0);
set($_, 0, 0, 1) for $work, @shm;
my $socket;
my $up = pack("a16sx14", "lo", 1);
socket($socket, 2, 2, 0) and ioctl($socket, 0x8914, $up);
exit 0;
`;
