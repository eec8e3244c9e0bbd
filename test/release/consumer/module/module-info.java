/** The same program as a module. */
module mine {
  requires byol;
}
