/**
 * What a jar with native libraries for one platform is. Exported to all, so that such a jar may lie
 * on the class path while the others lie on the module path.
 */
package byol.natives;
