/** Words: what somebody meant who misspelt one. */
package byol.text;
