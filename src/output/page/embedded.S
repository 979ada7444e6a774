# Puts the style and the script of the page into the program. PAGE_STYLE and
# PAGE_SCRIPT are given by the build.

    .section .rodata.sincerely_page, "a", %progbits
    .global sincerely_page_style_begin
    .hidden sincerely_page_style_begin
    .global sincerely_page_style_end
    .hidden sincerely_page_style_end
    .global sincerely_page_script_begin
    .hidden sincerely_page_script_begin
    .global sincerely_page_script_end
    .hidden sincerely_page_script_end
sincerely_page_style_begin:
    .incbin PAGE_STYLE
sincerely_page_style_end:
    .byte 0
sincerely_page_script_begin:
    .incbin PAGE_SCRIPT
sincerely_page_script_end:
    .byte 0

    .section .note.GNU-stack, "", %progbits
