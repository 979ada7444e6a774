# Puts the compiled rules and locales into the program, where they are used in
# place. PACK_FILE is given by the build.

    .section .rodata.sincerely_pack, "a", %progbits
    .balign 64
    .global sincerely_pack_begin
    .hidden sincerely_pack_begin
    .global sincerely_pack_end
    .hidden sincerely_pack_end
sincerely_pack_begin:
    .incbin PACK_FILE
sincerely_pack_end:
    .byte 0

    .section .note.GNU-stack, "", %progbits
